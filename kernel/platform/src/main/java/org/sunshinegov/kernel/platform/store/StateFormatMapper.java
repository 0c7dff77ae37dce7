package org.sunshinegov.kernel.platform.store;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Lets {@code jsonb} columns hold model types as {@link StateJson} writes them. */
@JsonFormat
@PersistenceUnitExtension
public class StateFormatMapper implements FormatMapper {

    @Override
    public <T> T fromString(CharSequence stored, JavaType<T> type, WrapperOptions options) {
        return StateJson.read(stored.toString(), type.getJavaTypeClass());
    }

    @Override
    public <T> String toString(T state, JavaType<T> type, WrapperOptions options) {
        return StateJson.write(state);
    }
}
