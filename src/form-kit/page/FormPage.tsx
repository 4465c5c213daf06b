import { useEffect, useState } from 'preact/hooks';
import type { FormContent, FormRoom } from '../define-form';
import type { FindRoom } from '../file/open';
import { FolderFrame } from './FolderFrame';
import { FormDesk } from './FormDesk';
import { namesDocument } from './use-form-document';

interface FormPageProps {
  room: FormRoom<unknown>;
  findRoom: FindRoom;
  content: FormContent;
}

/** A form's page: the work in the tab, the tools on it, and the desk with the form and its document. */
export function FormPage({ room, findRoom, content }: FormPageProps) {
  // A new desk for each opened or cleared folder, and for each document: it then looks anew for its document.
  const [desk, setDesk] = useState({ number: 0, takesFocus: false });
  useEffect(() => {
    const turn = () => {
      if (namesDocument(location.hash)) setDesk(({ number }) => ({ number: number + 1, takesFocus: true }));
    };
    addEventListener('hashchange', turn);
    return () => {
      removeEventListener('hashchange', turn);
    };
  }, []);

  return (
    <FolderFrame
      findRoom={findRoom}
      content={content}
      reading="Skemaet hentes …"
      onReplaced={() => {
        // The address spoke of what is no longer there.
        if (namesDocument(location.hash)) history.replaceState(null, '', location.pathname);
        setDesk(({ number }) => ({ number: number + 1, takesFocus: false }));
      }}
    >
      {(frame) => (
        <FormDesk key={desk.number} takesFocus={desk.takesFocus} room={room} content={content} {...frame} />
      )}
    </FolderFrame>
  );
}
