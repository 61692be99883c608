/** 文件库: files on disk, each under the hash of its bytes. */
package org.yangguang.platform.vault;
