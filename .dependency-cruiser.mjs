import { CRUISE } from './tools/borders.ts';

export default CRUISE;
