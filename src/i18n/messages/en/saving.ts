/** What is said of any file while it is saved. */
export const saving = {
  save: 'Save',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  unsaved:
    'The file could not be saved there; the disk may be full or protected. Choose another place.',
};
