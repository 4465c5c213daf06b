import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { formContent } from '../../components/content/form-content';
import { isoDate } from '../../domain/danish/date';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { pdfOf } from '../../documents/pdf';
import { roomWithId } from '../../forms/registry';

export const getStaticPaths = (async () =>
  (await getCollection('forms')).map(({ id, data }) => ({
    params: { form: id },
    props: { room: data.form, reviewed: data.reviewed },
  }))) satisfies GetStaticPaths;

/** The form for the pen, dated with its page's last review, so that two builds give the same bytes. */
export const GET: APIRoute<{ room: string; reviewed: Date }> = async ({ props }) => {
  const room = await roomWithId(props.room);
  const blank = room.toBlank({
    persons: [],
    content: await formContent(),
    today: isoDate(props.reviewed),
    facts: noFacts,
  });
  const bytes = await pdfOf(blank, { now: props.reviewed });
  return new Response(bytes, { headers: { 'Content-Type': 'application/pdf' } });
};
