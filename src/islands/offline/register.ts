import { TRUSTED_TYPES_POLICY } from '../../domain/security-policy.ts';

/** Path of the worker, set by the build; empty where there is none (development, switched off). */
declare const OFFLINE_WORKER: string;

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const register = () => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: (address: string) => address };
  const policy = trustedTypes?.createPolicy(TRUSTED_TYPES_POLICY, rules) ?? rules;
  // Where there is no room or no permission the site is simply read from the network.
  navigator.serviceWorker.register(policy.createScriptURL(OFFLINE_WORKER)).catch(() => undefined);
};

/** Has the site saved for reading offline, once the browser has nothing to do; the page is complete. */
export const start = (): void => {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (OFFLINE_WORKER === '' || !('serviceWorker' in navigator) || connection?.saveData) return;
  if ('requestIdleCallback' in window) requestIdleCallback(register);
  else setTimeout(register, 1000);
};
