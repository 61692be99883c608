/** 设置: what an installation may say about itself, read once at the start and handed out by injection. */
package org.yangguang.platform.settings;
