/** Larger files are not worth carrying inside another. */
const MAX_BYTES = 1_000_000;

/** What an address of this site holds, as a `data:` address that needs no network; undefined where it cannot be had. */
export async function fetchDataUri(address: string): Promise<string | undefined> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return undefined;
  const blob = await response.blob();
  return blob.size <= MAX_BYTES ? toDataUri(blob) : undefined;
}

function toDataUri(blob: Blob): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(blob);
  });
}
