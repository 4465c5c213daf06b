import type { UserMessage } from '../messages';

/** A user's trouble, or good news, said where everyone notices it. */
export function MessageBox({
  message,
  kind = 'warning',
}: {
  message: UserMessage;
  kind?: 'warning' | 'success';
}) {
  return (
    <div class={`alert alert-${kind}`} role="alert">
      <div class="alert-body">
        <p class="alert-heading">{message.happened}</p>
        <p class="alert-text">{message.toDo}</p>
      </div>
    </div>
  );
}
