/** 取证: files with source and hash (S16). */
package org.yangguang.inspection.evidence;
