import type { FormContent } from '../form-kit/define-form';
import { FolderPage } from '../form-kit/folder-page/FolderPage';
import { findRoom } from './registry';

/** The island of the folder's page. */
export default function FolderIsland({ content }: { content: FormContent }) {
  return <FolderPage findRoom={findRoom} content={content} />;
}
