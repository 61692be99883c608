package org.yangguang.draw.files;

/** A file of a draw: its size in bytes and SHA-256. */
public record FileView(String name, long bytes, String sha256) {}
