import { FolderPage, type FormLink } from '../form-kit/folder-page/FolderPage';
import { findRoom } from './registry';

/** The island of the folder's page. */
export default function FolderIsland({ forms }: { forms: readonly FormLink[] }) {
  return <FolderPage findRoom={findRoom} forms={forms} />;
}
