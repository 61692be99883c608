/** 后台任务: long work that goes on while people go on, step by step, and is taken up again after a crash. */
package org.yangguang.platform.jobs;
