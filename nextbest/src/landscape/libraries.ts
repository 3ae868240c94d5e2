/** Where dependencies of code are named: registries of packages. */
export const LIBRARIES: ReadonlySet<string> = new Set(['npm', 'pypi', 'go', 'maven', 'nuget', 'rubygems', 'packagist', 'cargo', 'hex']);
