import { useEffect, useState } from 'preact/hooks';
import type { FormContent, FormRoom } from '../form-kit/define-form';
import { FormPage } from '../form-kit/page/FormPage';
import { findRoom, roomWithId } from './registry';

interface FormIslandProps {
  /** The room's id. */
  form: string;
  content: FormContent;
}

/** The one island of every form page: fetches the room and shows it. */
export default function FormIsland({ form, content }: FormIslandProps) {
  const [room, setRoom] = useState<FormRoom<unknown>>();
  useEffect(() => {
    void roomWithId(form).then(setRoom);
  }, [form]);
  return room ? (
    <FormPage room={room} findRoom={findRoom} content={content} />
  ) : (
    <p role="status">Skemaet hentes …</p>
  );
}
