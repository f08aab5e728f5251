package no.partnerskap.api.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Introspector that requires every component of our records unless it is {@code @Nullable}; missing and null are the same. Elements
 * of lists and maps are never null.
 */
class RequiredComponents extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final JsonSetter.Value NEEDED = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);
    private static final JsonSetter.Value OPTIONAL = JsonSetter.Value.construct(null, Nulls.FAIL);

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedParameter parameter) {
            var type = parameter.getOwner().getDeclaringClass();
            if (type.isRecord() && type.getPackageName().startsWith("no.partnerskap.")) {
                return optional(type, parameter.getIndex()) ? OPTIONAL : NEEDED;
            }
        }
        return super.findSetterInfo(config, member);
    }

    static boolean optional(Class<?> type, int index) {
        var components = type.getRecordComponents();
        return index < components.length && components[index].getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
