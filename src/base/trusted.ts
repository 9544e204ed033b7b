/** The part of the Trusted Types interface that is used; browsers without it check nothing. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: {
      readonly createHTML: (markup: string) => string;
      readonly createScriptURL: (address: string) => string;
    },
  ) => TrustedPolicy;
}

interface TrustedPolicy {
  readonly createHTML: (markup: string) => unknown;
  readonly createScriptURL: (address: string) => unknown;
}

/** The name that the Content-Security-Policy lets a policy of Trusted Types have. */
export const TRUSTED_POLICY = 'entente';

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

const policy = trustedTypes?.createPolicy(TRUSTED_POLICY, {
  createHTML: (markup) => markup,
  createScriptURL: (address) => {
    const { origin } = globalThis.location;
    if (new URL(address, globalThis.location.href).origin === origin) return address;
    throw new TypeError(`A script of another origin: ${address}`);
  },
});

/**
 * The address of a script, for a worker to be made of it. Throws where the script is of another
 * origin, in browsers that know Trusted Types; the Content-Security-Policy stops it in all.
 */
export function trustedScript(address: string | URL): string {
  const text = String(address);
  // Whatever takes a string where policies are unknown takes what they make of it elsewhere.
  return policy ? (policy.createScriptURL(text) as string) : text;
}

/** Markup that is parsed as XML into a document of its own, which runs and loads nothing. */
export function trustedXml(markup: string): string {
  return policy ? (policy.createHTML(markup) as string) : markup;
}
