import { byRevenue } from './byRevenue';
