import { describe, expect, it } from 'vitest';
import { rendered } from '../../specimens/html-text';
import { plainSetting, textMarks } from '../../specimens/plain-setting';
import type { NoticeBlock } from './block';
import { NoticeHtml } from './Html';
import { noticePdf } from './pdf';
import { noticeText } from './text';

const notice: NoticeBlock = { kind: 'notice', text: 'Ring 112 ved fare.\nVent ikke.' };

describe('a notice', () => {
  it('is a note to screen readers', () => {
    expect(rendered(<NoticeHtml block={notice} />).markup).toContain('role="note"');
  });

  it('has a ground and a bar behind its text, as high as the strip turns out to be', () => {
    const flow = noticePdf(notice, plainSetting);
    const behind = flow.strips[0]?.behind?.(77) ?? [];
    expect(behind.map((mark) => (mark.kind === 'box' ? mark.height : 0))).toEqual([77, 77]);
    expect(behind.every((mark) => mark.owner === 'decoration')).toBe(true);
    expect(Math.min(...textMarks(flow).map((mark) => mark.x))).toBeGreaterThanOrEqual(0);
  });

  it('hangs below its exclamation mark in plain text', () => {
    expect(noticeText(notice)).toBe('! Ring 112 ved fare.\n  Vent ikke.');
    expect(noticeText({ ...notice, text: '' })).toBe('');
  });

  it('shows nothing when it says nothing', () => {
    expect(rendered(<NoticeHtml block={{ ...notice, text: '' }} />).markup).toBe('');
    expect(noticePdf({ ...notice, text: '' }, plainSetting).tags).toEqual([]);
  });
});
