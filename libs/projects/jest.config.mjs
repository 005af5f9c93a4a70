import { specs } from '../../jest.swc.mjs';

export default specs('projects', import.meta.dirname);
