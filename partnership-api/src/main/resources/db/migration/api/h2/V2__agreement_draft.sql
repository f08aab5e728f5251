-- What the line of an owner writes before it shares it. No evidence: rows change, and give up their text when it is shared or thrown
-- away. Such a row keeps its number, so that no later draft is taken for it.
create table agreement_draft (
    office     varchar(4)  not null,
    owner      varchar(8)  not null,
    number     integer     not null,
    revision   bigint      not null,
    updated_at varchar(32) not null,
    terms      varchar,
    primary key (office, owner, number)
);
