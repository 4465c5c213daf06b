import { describe, expect, it } from 'vitest';
import { filledReport } from '../specimens/report';
import { fileIdentifier, pdfDate, xmpMetadata } from './metadata';

const now = new Date('2026-11-22T09:30:00.123Z');

describe('what a PDF says of itself', () => {
  it('is dated the same in every time zone', () => {
    expect(pdfDate(now)).toBe("D:20261122093000+00'00'");
  });

  it('has one identity a document and moment', () => {
    const id = fileIdentifier(filledReport, now);
    expect(id).toMatch(/^[0-9A-F]{32}$/);
    expect(fileIdentifier(filledReport, now)).toBe(id);
    expect(fileIdentifier({ ...filledReport, title: 'Andet' }, now)).not.toBe(id);
    expect(fileIdentifier(filledReport, new Date(0))).not.toBe(id);
  });

  it('escapes a title that looks like markup', () => {
    const xmp = xmpMetadata({ ...filledReport, title: 'A < B & "C"' }, now);
    expect(xmp).toContain('A &lt; B &amp; &quot;C&quot;');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});
