/** What tells of a body as it travelled, and is wrong of another. */
const ofTheBody = ['Content-Encoding', 'Content-Length', 'ETag', 'Last-Modified'];

/** The headers of an answer, for an answer with another body: the server's security headers among them. */
export function headersOf(answer: Response): Headers {
  const headers = new Headers(answer.headers);
  for (const name of ofTheBody) headers.delete(name);
  return headers;
}
