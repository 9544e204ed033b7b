/** What is said of any file while it is saved. */
export const saving = {
  save: 'Save',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was saved.',
  unsaved:
    'The file could not be written there. The disk may be full or the place protected; choose another.',
};
