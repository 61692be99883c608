/** Pages of 公示与回填, and the public site. */
package org.yangguang.web.publicity;
