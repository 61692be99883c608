/** 录像: photos and recordings of the ceremony. */
package org.yangguang.draw.recording;
