/** The text with every line but the first moved in, so that it hangs below its own beginning. */
export function hanging(text: string, indent: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(indent)}`);
}
