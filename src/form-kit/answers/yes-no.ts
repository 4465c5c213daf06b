/** A question to which one may not know the answer. Empty: not answered. */
export type YesNo = 'yes' | 'no' | 'unknown';

/** The answers in Danish, in the order in which they are shown. */
export const yesNo: Readonly<Record<YesNo, string>> = { yes: 'Ja', no: 'Nej', unknown: 'Ved ikke' };
