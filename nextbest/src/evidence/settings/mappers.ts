import { isCommented } from '../code/language.ts';
import { type Setting, settingOf } from './setting.ts';

const PROVIDER = /^\s{0,10}provider\s{0,20}=\s{0,5}"(\w{1,40})"/gm;
const DATASOURCE = /^datasource\s/m;
const DIALECT = /["']?\b(?:client|dialect|type|dialectName)["']?\s{0,5}:\s{0,5}["']([\w-]{1,30})["']/g;

/** The provider of the data source in a schema of Prisma. */
export function prismaSettings(text: string): readonly Setting[] {
  const start = text.search(DATASOURCE);
  const end = start === -1 ? -1 : text.indexOf('\n}', start);
  if (end === -1) return [];
  return [...text.matchAll(PROVIDER)]
    .filter(({ index }) => index > start && index < end)
    .flatMap(({ 1: provider = '', index }) => settingOf('database', provider, index));
}

/** The client or dialect in the settings of a library that maps objects to tables: Knex, TypeORM, Drizzle, Sequelize. */
export function mapperSettings(text: string): readonly Setting[] {
  return [...text.matchAll(DIALECT)]
    .filter(({ index }) => !isCommented(text, index))
    .slice(0, 20)
    .flatMap(({ 1: dialect = '', index }) => settingOf('database', dialect, index));
}

const DEFAULT = /^\s{0,8}["']default["']\s{0,10}=>\s{0,10}(?:env\(\s{0,5}["']\w{1,40}["']\s{0,5},\s{0,5})?["']([\w-]{1,30})["']/gm;

/** The driver that a file of Laravel's settings takes where no variable says another. */
export function laravelDefault(text: string, purpose: Parameters<typeof settingOf>[0]): readonly Setting[] {
  return [...text.matchAll(DEFAULT)].slice(0, 1).flatMap(({ 1: driver = '', index }) => settingOf(purpose, driver, index));
}
