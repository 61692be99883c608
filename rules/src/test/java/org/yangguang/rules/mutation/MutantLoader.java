package org.yangguang.rules.mutation;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Loads everything of the rules anew, the changed file before the true one. */
final class MutantLoader extends URLClassLoader {

    private static final String OURS = "org.yangguang.rules.";
    private static final String NOT_OURS = "org.yangguang.rules.mutation.";

    MutantLoader(Path... folders) throws MalformedURLException {
        super(urls(folders), MutantLoader.class.getClassLoader());
    }

    private static URL[] urls(Path... folders) throws MalformedURLException {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        return urls;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.startsWith(OURS) || name.startsWith(NOT_OURS)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? super.getResource(name) : own;
    }
}
