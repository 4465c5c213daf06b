/** A framed remark that must not be overlooked, for example where to call. */
export interface NoticeBlock {
  kind: 'notice';
  text: string;
}
