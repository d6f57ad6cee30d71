/** Fetches a file of the site; rejects where the answer is not good, or is no JSON. */
export const fetchJson = async <T>(address: string): Promise<T> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
};
