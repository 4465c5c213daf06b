import { useMemo } from 'preact/hooks';
import type { FormContext, FormRoom } from '../define-form';
import type { Advice } from '../fields/field';
import { AdviceSummary } from './AdviceSummary';
import { DocumentPanel } from './DocumentPanel';
import { useDeferred } from './use-deferred';

interface DeskDocumentProps {
  room: FormRoom<unknown>;
  data: unknown;
  context: FormContext;
  advice: readonly Advice[];
  announce: (message: string) => void;
}

/**
 * The advice and the document of a form, a moment behind the typing: what is long to draw must not hold up the next
 * key. Apart from the form, which need not be drawn again with it.
 */
export function DeskDocument({ room, data, context, advice, announce }: DeskDocumentProps) {
  const newest = useMemo(() => ({ data, context, advice }), [data, context, advice]);
  const { value: shown, catchUp } = useDeferred(newest);
  const documents = useMemo(() => room.toDocuments(shown.data, shown.context), [room, shown]);
  const summary = useMemo(() => <AdviceSummary advice={shown.advice} />, [shown]);
  return (
    <>
      {summary}
      <DocumentPanel
        documents={documents}
        newest={() => room.toDocuments(data, context)}
        warnings={async (document) => {
          const ofRoom = room.beforeLeaving?.(data, context) ?? [];
          try {
            const { leavingWarnings } = await import('./leaving');
            return leavingWarnings(document, ofRoom, context.persons);
          } catch {
            // Without a connection the form's own words are still there.
            return ofRoom;
          }
        }}
        catchUp={catchUp}
        announce={announce}
      />
    </>
  );
}
