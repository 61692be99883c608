/** 预演: what a draft would have answered in past and worked cases. */
package org.yangguang.amendment.rehearsal;
