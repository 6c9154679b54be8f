import { trySequences } from './trySequences';

trySequences('log');
