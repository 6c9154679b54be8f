import { trySequences } from './trySequences';

trySequences('clients');
