import type { Type } from './types.ts';

/** Classes of packages that wrap a function, by the end of their names, and the arguments without which none can be made. */
const FUNCTION = /(?:Lambda|LambdaFunction)$/;
const CODE = ['fileName', 'code', 'entry', 'runtime', 'bundling'];
const MACHINES = /Ec2(?:App|Application|Service)$/;

const LAMBDA: Type = { in: 'cloudformation', name: 'AWS::Lambda::Function' };
const GROUP: Type = { in: 'cloudformation', name: 'AWS::AutoScaling::AutoScalingGroup' };

/**
 * What a construct from a package makes where its name and its arguments say it plainly: a function that is given its handler and its code,
 * machines that are given the name of an app. `name` is the class with its module.
 */
export function wrappedType(name: string, given: ReadonlySet<string>): Type | undefined {
  const written = name.slice(name.lastIndexOf('.') + 1);
  if (name.startsWith('.')) return undefined;
  if (FUNCTION.test(written)) return given.has('handler') && CODE.some((key) => given.has(key)) ? LAMBDA : undefined;
  return MACHINES.test(written) && given.has('app') ? GROUP : undefined;
}

/** A class of the program itself that wraps a function of a package once more, and hands it its handler. */
export function wrapsAgain(base: string): Type | undefined {
  return FUNCTION.test(base.slice(base.lastIndexOf('.') + 1)) ? LAMBDA : undefined;
}
