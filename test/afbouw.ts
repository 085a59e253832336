export default async function afbouw(): Promise<void> {
  await globalThis.testomgeving?.stop();
}
