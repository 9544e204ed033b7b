/** Where the dataset that the page opens on is published. */
export const DATASET_ADDRESS = `${import.meta.env.BASE_URL}data/russia-iran-treaty-2025.json`;
