// @ts-check
// Where the browser checks serve the built site. TEST_PORT names another place, where two copies of the project are
// checked at once.

/** The port of the ordinary site. */
export const sitePort = Number(process.env.TEST_PORT ?? 4329);

/** The port of the site with the locked numbers for contact persons. */
export const sealedPort = sitePort + 1;
