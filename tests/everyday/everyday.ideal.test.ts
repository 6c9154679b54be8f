import { trySequences } from './trySequences';

trySequences('ideal');
