import type { SettingTest } from '#model/catalog.ts';
import type { Fact } from '#model/fact.ts';

/** Whether a fact has the setting that a test asks for. */
export function passes({ attribute, equals, matches }: SettingTest, fact: Fact): boolean {
  const value = fact.attributes?.[attribute]?.value;
  if (value === undefined) return false;
  const text = String(value).toLowerCase();
  if (equals !== undefined) return text === equals.toLowerCase();
  return matches === undefined || new RegExp(matches, 'i').test(text);
}
