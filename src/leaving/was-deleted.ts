/** Whether a kept case is no longer on the device: looked up, not taken on trust. False where it cannot be looked up. */
export async function wasDeleted(id: string): Promise<boolean> {
  const { listKept } = await import('#src/kept/kept-list.ts');
  const list = await listKept();
  return list.ok && list.cases.every((one) => one.id !== id);
}
