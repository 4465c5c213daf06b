import type { FormContent } from '../form-kit/define-form';
import { FolderPage } from '../form-kit/folder-page/FolderPage';
import { findRoom } from './registry';

/** The island of the folder's page. */
export default function FolderIsland({ forms, signs }: Pick<FormContent, 'forms' | 'signs'>) {
  return <FolderPage findRoom={findRoom} forms={forms} signs={signs} />;
}
