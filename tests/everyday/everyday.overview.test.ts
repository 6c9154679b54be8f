import { trySequences } from './trySequences';

trySequences('overview');
