const PRINTABLE = /^[^\s\p{C}]{1,200}$/u;

/** True for names that are safe to pass on: no spaces, control or direction characters, at most 200 characters. */
export function isLabel(name: string | undefined): name is string {
  return name !== undefined && PRINTABLE.test(name);
}
