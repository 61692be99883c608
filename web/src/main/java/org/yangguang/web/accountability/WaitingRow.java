package org.yangguang.web.accountability;

import java.io.Serializable;

/**
 * Work that waits for a role.
 *
 * @param key text key of the sentence, with {0} = how many
 * @param icon icon class
 * @param page where it is done
 */
public record WaitingRow(String key, String icon, String page, long count)
        implements Serializable {}
