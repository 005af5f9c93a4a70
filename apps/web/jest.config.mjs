import { specs } from '../../jest.swc.mjs';

export default specs('web', import.meta.dirname);
