/** The site behind an address, as readers know it: "borger.dk". */
export const hostName = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
