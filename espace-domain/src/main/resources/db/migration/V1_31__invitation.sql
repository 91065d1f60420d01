-- Invitations into an eSpace; name and address of the invited person are sealed.
create sequence invitation_seq start with 50 increment by 50;
create table invitation (
  id bigint not null,
  espace_id bigint not null,
  invited_ssn varchar(64) not null,
  name ${blob} not null,
  email ${blob} not null,
  state varchar(20) not null,
  invited_by varchar(64) not null,
  invited_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone,
  version bigint not null,
  constraint invitation_pk primary key (id),
  constraint invitation_espace_fk foreign key (espace_id) references espace (id)
);
create index invitation_espace_ix on invitation (espace_id, state);
create index invitation_invited_ix on invitation (invited_ssn, state);

create table invitation_right (
  invitation_id bigint not null,
  right_name varchar(30) not null,
  compartment varchar(20) not null,
  procedure_code varchar(60) not null,
  from_day date not null,
  until_day date not null,
  constraint invitation_right_invitation_fk foreign key (invitation_id) references invitation (id)
);
create index invitation_right_invitation_ix on invitation_right (invitation_id);
