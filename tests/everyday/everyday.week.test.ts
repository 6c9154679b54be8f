import { trySequences } from './trySequences';

trySequences('week');
