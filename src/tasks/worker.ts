/** The worker of the page: does tasks apart from it. */
import { TASKS } from '.';
import { serveTasks } from './serve-tasks';

serveTasks(TASKS, self);
