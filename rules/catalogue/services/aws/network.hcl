service "aws.vpc" {
  title = "Amazon VPC"
  match = [
    "aws_vpc",
    "aws_vpcs",
    "aws_vpc_*",
    "aws_ec2_secondary_network",
    "aws_ec2_secondary_subnet",
    "aws_subnet",
    "aws_subnets",
    "aws_subnet_ids",
    "aws_ec2_public_ipv4_pool",
    "aws_ec2_public_ipv4_pools",
    "aws_security_group",
    "aws_security_groups",
    "aws_security_group_*",
    "aws_route",
    "aws_route_table",
    "aws_route_tables",
    "aws_network_acl",
    "aws_network_acls",
    "aws_network_acl_*",
    "aws_network_interface",
    "aws_network_interfaces",
    "aws_internet_gateway",
    "aws_egress_only_internet_gateway",
    "aws_nat_gateway",
    "aws_nat_gateways",
    "aws_eip",
    "aws_eips",
    "aws_eip_*",
    "aws_flow_log",
    "aws_default_*",
    "aws_ec2_managed_prefix_list",
    "aws_ec2_managed_prefix_list_entry",
    "aws_ec2_managed_prefix_lists",
    "aws_ec2_network_insights_*",
    "aws_ec2_traffic_mirror_*",
    "aws_ec2_carrier_gateway",
    "aws_ec2_instance_connect_endpoint",
    "aws_ec2_subnet_cidr_reservation",
    "aws_prefix_list",
  ]
  glue = [
    "aws_main_route_table_association",
    "aws_route_table_association",
    "aws_internet_gateway_attachment",
    "aws_network_acl_association",
    "aws_network_interface_attachment",
    "aws_network_interface_sg_attachment",
    "aws_network_interface_permission",
    "aws_eip_association",
    "aws_nat_gateway_eip_association",
    "aws_vpc_dhcp_options_association",
    "aws_vpc_ipv4_cidr_block_association",
    "aws_vpc_ipv6_cidr_block_association",
    "aws_vpc_endpoint_*_association",
    "aws_vpc_endpoint_policy",
    "aws_vpc_endpoint_connection_accepter",
    "aws_vpc_endpoint_connection_notification",
    "aws_vpc_endpoint_private_dns",
    "aws_vpc_endpoint_service_allowed_principal",
    "aws_vpc_endpoint_service_private_dns_verification",
    "aws_vpc_peering_connection_accepter",
    "aws_vpc_peering_connection_options",
    "aws_vpc_security_group_vpc_association",
    "aws_vpc_security_group_rules_exclusive",
    "aws_vpc_route_server_vpc_association",
    "aws_vpc_route_server_propagation",
  ]
  principals = ["vpc-flow-logs.amazonaws.com"]
  speaks     = ["ip"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual Network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    source     = "azure-networking"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "VPC network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Virtual Cloud Network"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron"
    gap        = "address plan, routes and firewall rules are written anew; partners may know your addresses"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Network of the host with network policies"
    gap        = "the cluster runs in a network that somebody else supplies"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "offered_endpoint" {
    title   = "endpoint services offered to others"
    types   = ["aws_vpc_endpoint_service"]
    add     = "M"
    facets  = { N = 2 }
    because = "each who connects is given another private way in"
  }

  feature "supplier_endpoint" {
    title     = "private links to a supplier's service"
    types     = ["aws_vpc_endpoint"]
    condition = self.vpc_endpoint_type == "Interface" ? try(strcontains(self.service_name, ".vpce-svc-"), false) : false
    add       = "M"
    facets    = { N = 2 }
    because   = "the supplier has to offer its service on the target too"
  }

  feature "inspection" {
    title     = "traffic led through appliances"
    types     = ["aws_vpc_endpoint"]
    condition = self.vpc_endpoint_type == "GatewayLoadBalancer"
    add       = "M"
    because   = "leading packets through firewalls of a maker is done otherwise on each cloud"
  }

  feature "foreign_peering" {
    title     = "peering with another account"
    types     = ["aws_vpc_peering_connection"]
    condition = self.peer_owner_id != null
    add       = "S"
    facets    = { N = 2 }
    because   = "whoever runs the other network agrees to another link"
  }

  feature "mirrored_traffic" {
    title   = "copies of traffic for inspection"
    types   = ["aws_ec2_traffic_mirror_session"]
    add     = "M"
    because = "not every target copies packets: agents on machines take its place"
  }

  question "vpc_listed_addresses" { text = "Do partners have public addresses of yours on a list of those they let in?" }

  feature "listed_addresses" {
    title   = "addresses that partners have on a list"
    ask     = "vpc_listed_addresses"
    equals  = true
    add     = "M"
    facets  = { N = 2 }
    because = "each partner changes its list before you move, in its own time"
  }

  source "azure-networking" {
    title = "Microsoft, Networking on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/networking.md and includes/aws/networking.md, version of May 2020"
    read  = "2026-11-24"
    says  = "names Virtual Network for VPC, VPN Gateway, ExpressRoute for Direct Connect, DNS and Traffic Manager for Route 53, Load Balancer and Application Gateway for load balancers"
  }
}

service "aws.vpc.ipam" {
  title    = "Amazon VPC IP Address Manager"
  match    = ["aws_vpc_ipam", "aws_vpc_ipam_*", "aws_vpc_ipams"]
  glue     = ["aws_vpc_ipam_resource_discovery_association", "aws_vpc_ipam_pool_cidr_allocation"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "IP address management of Virtual Network Manager"
    gap        = "pools and allocations are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Internal ranges"
    gap        = "pools and allocations are entered anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "NetBox or another register"
    gap        = "no service of this kind is sold: the register becomes yours"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.transit_gateway" {
  title = "AWS Transit Gateway"
  match = ["aws_ec2_transit_gateway", "aws_ec2_transit_gateway_*"]
  glue = [
    "aws_ec2_transit_gateway_*_attachment",
    "aws_ec2_transit_gateway_*_association",
    "aws_ec2_transit_gateway_*_propagation",
    "aws_ec2_transit_gateway_*_accepter",
  ]
  speaks   = ["ip", "bgp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual WAN or hub network"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Network Connectivity Center"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Dynamic Routing Gateway"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron routers and BGP"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Routers of the host network"
    gap        = "the cluster does not join networks: its host must"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "multicast" {
    title   = "multicast"
    types   = ["aws_ec2_transit_gateway_multicast_domain"]
    add     = "L"
    because = "networks of other clouds carry no multicast: a network of your own is laid over them"
  }

  feature "appliances" {
    title   = "links to network appliances"
    types   = ["aws_ec2_transit_gateway_connect"]
    add     = "M"
    because = "tunnels and routes of the appliances are set up anew"
  }

  feature "foreign_gateways" {
    title     = "peering with gateways of another account"
    types     = ["aws_ec2_transit_gateway_peering_attachment"]
    condition = self.peer_account_id != null
    add       = "S"
    facets    = { N = 2 }
    because   = "whoever runs the other gateway agrees to another link"
  }
}

service "aws.direct_connect" {
  title = "AWS Direct Connect"
  match = ["aws_dx_*"]
  glue = [
    "aws_dx_*_association",
    "aws_dx_*_accepter",
    "aws_dx_connection_confirmation",
    "aws_dx_macsec_key_association",
  ]
  actions    = ["directconnect:"]
  principals = ["directconnect.amazonaws.com"]
  speaks     = ["ip", "bgp"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 3, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "ExpressRoute"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    source     = "azure-networking"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Interconnect"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "FastConnect"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Circuit into your own site"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Circuit of the host"
    gap        = "a circuit is ordered from a carrier with its own lead time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "public_addresses" {
    title   = "public addresses over the circuit"
    types   = ["aws_dx_public_virtual_interface", "aws_dx_hosted_public_virtual_interface"]
    add     = "M"
    because = "your own public addresses are announced to AWS and have to be announced elsewhere"
  }

  feature "encrypted_circuit" {
    title     = "encryption on the circuit"
    types     = ["aws_dx_connection"]
    condition = self.encryption_mode != null || self.request_macsec == true
    add       = "S"
    because   = "only some places and ports of the target offer it"
  }

  source "azure-networking" {
    title = "Microsoft, Networking on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/networking.md and includes/aws/networking.md, version of May 2020"
    read  = "2026-11-24"
    says  = "names Virtual Network for VPC, VPN Gateway, ExpressRoute for Direct Connect, DNS and Traffic Manager for Route 53, Load Balancer and Application Gateway for load balancers"
  }
}

service "aws.site_to_site_vpn" {
  title    = "AWS Site-to-Site VPN"
  match    = ["aws_vpn_*", "aws_customer_gateway"]
  glue     = ["aws_vpn_gateway_attachment", "aws_vpn_gateway_route_propagation", "aws_vpn_connection_route"]
  speaks   = ["ipsec"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "VPN Gateway"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    source     = "azure-networking"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Site-to-Site VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron VPN"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "VPN of the host"
    gap        = "each far end changes address and keys, at a time agreed with its owner"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  source "azure-networking" {
    title = "Microsoft, Networking on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/networking.md and includes/aws/networking.md, version of May 2020"
    read  = "2026-11-24"
    says  = "names Virtual Network for VPC, VPN Gateway, ExpressRoute for Direct Connect, DNS and Traffic Manager for Route 53, Load Balancer and Application Gateway for load balancers"
  }
}

service "aws.client_vpn" {
  title    = "AWS Client VPN"
  match    = ["aws_ec2_client_vpn_*"]
  glue     = ["aws_ec2_client_vpn_network_association", "aws_ec2_client_vpn_authorization_rule"]
  speaks   = ["openvpn"]
  stateful = false
  facets   = { G = 0, I = 1, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Point-to-site VPN"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Partner VPN on virtual machines"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OpenVPN on virtual machines"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "OpenVPN or WireGuard"
    gap        = "every user gets a new profile"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "connect_handler" {
    title     = "a function that judges each connection"
    types     = ["aws_ec2_client_vpn_endpoint"]
    condition = try(self.client_connect_options[0].enabled, false) == true
    class     = "rewrite"
    add       = "S"
    because   = "the function reads AWS's own event format"
  }
}

service "aws.network_firewall" {
  title = "AWS Network Firewall"
  match = ["aws_networkfirewall_*"]
  glue = [
    "aws_networkfirewall_firewall_transit_gateway_attachment_accepter",
    "aws_networkfirewall_*_association",
    "aws_networkfirewall_resource_policy",
    "aws_networkfirewall_logging_configuration",
  ]
  actions    = ["network-firewall:"]
  principals = ["network-firewall.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Next Generation Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Network Firewall"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Suricata on virtual machines"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Network policies and an egress gateway"
    gap        = "rule groups are translated and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "managed_rules" {
    title = "rule groups that AWS keeps"
    types = ["aws_networkfirewall_firewall_policy"]
    condition = anytrue(flatten([
      for policy in self.firewall_policy[*] : [
        for group in lookup(policy, "stateful_rule_group_reference", []) :
        strcontains(group.resource_arn, ":aws-managed:")
      ]
    ]))
    add     = "M"
    because = "lists of threats are subscribed to elsewhere and tuned anew"
  }

  feature "suricata_rules" {
    title     = "rules in Suricata's language"
    types     = ["aws_networkfirewall_rule_group"]
    condition = self.rules != null || try(self.rule_group[0].rules_source[0].rules_string, null) != null
    add       = "M"
    targets   = ["azure", "google", "oci", "kubernetes"]
    because   = "the firewalls sold there do not read them: each is translated"
  }

  feature "decryption" {
    title   = "inspection of encrypted traffic"
    types   = ["aws_networkfirewall_tls_inspection_configuration"]
    add     = "M"
    because = "another authority signs for it and every client must trust it first"
  }
}

service "aws.elb" {
  title = "Elastic Load Balancing"
  match = [
    "aws_lb",
    "aws_lbs",
    "aws_lb_*",
    "aws_alb",
    "aws_alb_*",
    "aws_elb",
    "aws_elb_hosted_zone_id",
    "aws_elb_service_account",
  ]
  glue = [
    "aws_lb_target_group_attachment",
    "aws_alb_target_group_attachment",
    "aws_lb_listener_certificate",
    "aws_alb_listener_certificate",
    "aws_elb_attachment",
    "aws_app_cookie_stickiness_policy",
    "aws_lb_cookie_stickiness_policy",
    "aws_lb_ssl_negotiation_policy",
    "aws_load_balancer_backend_server_policy",
    "aws_load_balancer_listener_policy",
    "aws_load_balancer_policy",
    "aws_proxy_protocol_policy",
    "aws_lb_trust_store_revocation",
  ]
  actions    = ["elasticloadbalancing:"]
  principals = ["elasticloadbalancing.amazonaws.com", "logdelivery.elasticloadbalancing.amazonaws.com"]
  speaks     = ["http", "tcp", "tls"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Application Gateway or Load Balancer"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    source     = "azure-networking"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Load Balancing"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Load Balancer"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Ingress or Gateway API"
    gap        = "listeners, rules and health checks are written anew; clients that know an address must be told"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "cognito_sign_in" {
    title     = "sign-in by Cognito at the load balancer"
    types     = ["aws_lb_listener", "aws_lb_listener_rule", "aws_alb_listener", "aws_alb_listener_rule"]
    condition = contains(concat(self.default_action[*].type, self.action[*].type), "authenticate-cognito")
    class     = "rewrite"
    add       = "S"
    because   = "the application reads who signed in from headers that only AWS writes"
  }

  feature "oidc_sign_in" {
    title     = "sign-in by OpenID Connect at the load balancer"
    types     = ["aws_lb_listener", "aws_lb_listener_rule", "aws_alb_listener", "aws_alb_listener_rule"]
    condition = contains(concat(self.default_action[*].type, self.action[*].type), "authenticate-oidc")
    add       = "S"
    because   = "a proxy takes over the sign-in, with headers of another form"
  }

  feature "function_targets" {
    title     = "functions as targets"
    types     = ["aws_lb_target_group", "aws_alb_target_group"]
    condition = self.target_type == "lambda"
    class     = "rewrite"
    add       = "S"
    because   = "the function reads the load balancer's own event format"
  }

  feature "fixed_addresses" {
    title     = "load balancers with fixed addresses"
    types     = ["aws_lb", "aws_alb"]
    condition = anytrue([for subnet in self.subnet_mapping[*] : lookup(subnet, "allocation_id", null) != null])
    add       = "S"
    facets    = { N = 2 }
    because   = "clients or partners may know the addresses, which stay behind"
  }

  feature "inspection" {
    title     = "traffic led through appliances"
    types     = ["aws_lb", "aws_alb"]
    condition = self.load_balancer_type == "gateway"
    add       = "M"
    because   = "leading packets through firewalls of a maker is done otherwise on each cloud"
  }

  feature "client_certificates" {
    title     = "client certificates checked at the load balancer"
    types     = ["aws_lb_listener"]
    condition = try(self.mutual_authentication[0].mode, "off") != "off"
    add       = "S"
    because   = "the list of trusted authorities moves and the headers for applications change"
  }

  source "azure-networking" {
    title = "Microsoft, Networking on Azure and AWS, github.com/MicrosoftDocs/architecture-center docs/aws-professional/networking.md and includes/aws/networking.md, version of May 2020"
    read  = "2026-11-24"
    says  = "names Virtual Network for VPC, VPN Gateway, ExpressRoute for Direct Connect, DNS and Traffic Manager for Route 53, Load Balancer and Application Gateway for load balancers"
  }
}

service "aws.global_accelerator" {
  title      = "AWS Global Accelerator"
  match      = ["aws_globalaccelerator_*"]
  glue       = ["aws_globalaccelerator_cross_account_attachment"]
  actions    = ["globalaccelerator:"]
  principals = ["globalaccelerator.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Front Door or cross-region Load Balancer"
    gap        = "fixed addresses that clients know are lost"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Global external load balancer"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Traffic steering in DNS"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Anycast or DNS steering of your own"
    gap        = "fixed addresses that clients know are lost"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "custom_routing" {
    title   = "ports mapped to single machines"
    types   = ["aws_globalaccelerator_custom_routing_accelerator"]
    add     = "L"
    because = "no other cloud leads a caller to one machine by port: a gateway of your own does"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.route53" {
  title = "Amazon Route 53"
  match = ["aws_route53_*"]
  glue = [
    "aws_route53_record",
    "aws_route53_records_exclusive",
    "aws_route53_hosted_zone_dnssec",
    "aws_route53_key_signing_key",
    "aws_route53_query_log",
    "aws_route53_traffic_policy_instance",
    "aws_route53_zone_association",
    "aws_route53_vpc_association_authorization",
  ]
  actions    = ["route53:"]
  principals = ["route53.amazonaws.com"]
  speaks     = ["dns"]
  stateful   = true
  facets     = { G = 0, I = 0, N = 2, O = 2, K = 0 }
  treat      = ["relocate"]

  fit "azure" {
    class      = "same"
    to         = "Azure DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    source     = "azure-zone-import"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "same"
    to         = "Cloud DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    source     = "google-dns-import"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "same"
    to         = "OCI DNS"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    source     = "oci-steering"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "same"
    to         = "Designate"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    source     = "designate-import"
    confidence = "high"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "same"
    to         = "external-dns with any zone host"
    gap        = "zones move as records; alias records, routing policies, health checks and DNSSEC are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "alias" {
    title     = "alias records"
    types     = ["aws_route53_record"]
    condition = self.alias != null
    class     = "commodity"
    because   = "they stand for AWS resources and are written anew for what takes their place"
  }

  feature "steering" {
    title = "answers chosen by weight, place, delay or health"
    types = ["aws_route53_record"]
    condition = length(concat(
      self.weighted_routing_policy[*],
      self.latency_routing_policy[*],
      self.failover_routing_policy[*],
      self.geolocation_routing_policy[*],
      self.geoproximity_routing_policy[*],
      self.cidr_routing_policy[*],
      self.multivalue_answer_routing_policy == true ? ["any"] : [],
    )) > 0
    class   = "commodity"
    add     = "S"
    because = "no zone file holds such rules: they are set up in the target's own way, if it has one"
  }

  feature "traffic_policy" {
    title   = "traffic policies"
    types   = ["aws_route53_traffic_policy"]
    class   = "commodity"
    add     = "M"
    because = "the tree of rules is drawn anew"
  }

  feature "health_checks" {
    title   = "health checks"
    types   = ["aws_route53_health_check"]
    class   = "commodity"
    add     = "S"
    facets  = { O = 2 }
    because = "failover hangs on probes that are set up anew"
  }

  feature "signed_zones" {
    title   = "signed zones"
    types   = ["aws_route53_hosted_zone_dnssec"]
    add     = "M"
    because = "keys do not move: the chain of trust is taken down or rolled over with the registrar, with waiting times"
  }

  source "azure-zone-import" {
    title = "Azure CLI, issue 6602, github.com/Azure/azure-cli/issues/6602"
    read  = "2026-11-24"
    says  = "`az network dns zone import` is meant for zone files in BIND's form, and fails on some"
  }

  source "google-dns-import" {
    title = "Google, gcloud dns record-sets import, cloud.google.com/sdk/gcloud/reference/dns/record-sets/import"
    read  = "2026-11-24"
    says  = "takes in zone files in BIND's form; the zone's own NS and SOA are left out"
  }

  source "oci-steering" {
    title = "Oracle, Overview of Traffic Management, docs.oracle.com/iaas/Content/TrafficManagement/Concepts/overview.htm"
    read  = "2026-11-24"
    says  = "steering policies give answers by health and place, for public names only"
  }

  source "designate-import" {
    title = "OpenStack, Zone Import and Export, docs.openstack.org/designate/zed/user/importexport.html"
    read  = "2026-11-24"
    says  = "Designate takes in and writes zone files"
  }
}

service "aws.route53.resolver" {
  title      = "Amazon Route 53 Resolver"
  match      = ["aws_route53_resolver_*"]
  glue       = ["aws_route53_resolver_*_association"]
  actions    = ["route53resolver:"]
  principals = ["route53resolver.amazonaws.com"]
  speaks     = ["dns"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "DNS Private Resolver"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud DNS server and forwarding policies"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private DNS resolver"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Designate with forwarders"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "CoreDNS forwarding"
    gap        = "the addresses that other networks send questions to change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "dns_firewall" {
    title   = "a firewall for names"
    types   = ["aws_route53_resolver_firewall_rule_group"]
    add     = "M"
    because = "lists of names are loaded into another filter, those kept by AWS are subscribed to elsewhere"
  }
}

service "aws.route53.profiles" {
  title    = "Amazon Route 53 Profiles"
  match    = ["aws_route53profiles_profile", "aws_route53profiles_profiles"]
  glue     = ["aws_route53profiles_association", "aws_route53profiles_resource_association"]
  actions  = ["route53profiles:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Private DNS zone links"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "DNS peering"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private views"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Forwarding rules of your own"
    gap        = "shared DNS settings are attached to each network anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.route53.domains" {
  title    = "Amazon Route 53 Domains"
  match    = ["aws_route53domains_*"]
  glue     = ["aws_route53domains_delegation_signer_record"]
  actions  = ["route53domains:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 2, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" "oci" "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Another registrar"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Another registrar, or Cloud Domains"
    gap        = "a name moves between registrars with an unlock code and a waiting time"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.cloudfront" {
  title = "Amazon CloudFront"
  match = ["aws_cloudfront_*", "aws_cloudfrontkeyvaluestore_*"]
  glue = [
    "aws_cloudfront_monitoring_subscription",
    "aws_cloudfront_*_policy",
    "aws_cloudfront_key_group",
    "aws_cloudfront_origin_access_control",
    "aws_cloudfront_origin_access_identity",
    "aws_cloudfront_public_key",
  ]
  actions    = ["cloudfront:", "cloudfront-keyvaluestore:"]
  principals = ["cloudfront.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 1, N = 2, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Azure Front Door"
    gap        = "cache rules, signed links and certificates are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud CDN or Media CDN"
    gap        = "cache rules, signed links and certificates are set up anew"
    source     = "google-cdn-cookies"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "Oracle sells web acceleration, not a full delivery network"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "A delivery network bought elsewhere"
    gap        = "nothing of this reach can be run alone"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "edge_functions" {
    title   = "code at the edge"
    types   = ["aws_cloudfront_function", "aws_cloudfront_connection_function", "aws_cloudfront_key_value_store"]
    class   = "rewrite"
    add     = "S"
    because = "it is written for AWS's own runtime and event format"
  }

  feature "lambda_at_edge" {
    title = "functions at the edge"
    types = ["aws_cloudfront_distribution"]
    condition = anytrue([
      for behavior in concat(self.default_cache_behavior[*], self.ordered_cache_behavior[*]) :
      lookup(behavior, "lambda_function_association", null) != null
    ])
    class   = "rewrite"
    add     = "S"
    because = "each is a program in AWS's own event format, run at every request"
  }

  feature "signed_links" {
    title = "signed links or cookies"
    types = ["aws_cloudfront_distribution"]
    condition = anytrue(flatten([
      for behavior in concat(self.default_cache_behavior[*], self.ordered_cache_behavior[*]) : [
        for signers in [lookup(behavior, "trusted_key_groups", null), lookup(behavior, "trusted_signers", null)] :
        length(signers) > 0 if signers != null
      ]
    ]))
    class   = "rewrite"
    add     = "S"
    because = "applications sign in a form that only CloudFront checks"
  }

  feature "encrypted_fields" {
    title   = "form fields encrypted at the edge"
    types   = ["aws_cloudfront_field_level_encryption_config"]
    class   = "unique"
    because = "nobody else sells it: the form or the application encrypts itself"
  }

  feature "origin_access" {
    title   = "buckets open to the distribution only"
    types   = ["aws_cloudfront_origin_access_control", "aws_cloudfront_origin_access_identity"]
    add     = "S"
    because = "the store behind is closed by another kind of identity"
  }

  feature "origin_failover" {
    title     = "a second origin for failures"
    types     = ["aws_cloudfront_distribution"]
    condition = self.origin_group != null
    add       = "S"
    facets    = { O = 2 }
    because   = "switching over is the service's own doing"
  }

  source "google-cdn-cookies" {
    title = "Google, Use signed cookies, docs.cloud.google.com/cdn/docs/using-signed-cookies"
    read  = "2026-11-24"
    says  = "Cloud CDN has signed links and cookies of its own, for a time and a prefix"
  }
}

service "aws.waf" {
  title = "AWS WAF"
  match = ["aws_wafv2_*", "aws_waf_*", "aws_wafregional_*"]
  glue = [
    "aws_wafv2_web_acl_association",
    "aws_wafv2_web_acl_logging_configuration",
    "aws_wafv2_web_acl_rule_group_association",
    "aws_wafregional_web_acl_association",
  ]
  actions    = ["wafv2:", "waf:", "waf-regional:"]
  principals = ["waf.amazonaws.com", "wafv2.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Web Application Firewall"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Armor"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    source     = "google-armor"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "OCI Web Application Firewall"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Coraza or ModSecurity"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Coraza in the ingress"
    gap        = "managed rule groups do not move: rules are chosen, tuned and assured anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "managed_groups" {
    title = "rule groups that others keep"
    types = ["aws_wafv2_web_acl", "aws_wafv2_web_acl_rule"]
    condition = anytrue([
      for statement in flatten([self.rule[*].statement, self.statement[*]]) :
      lookup(statement, "managed_rule_group_statement", null) != null
    ])
    add     = "M"
    because = "they stay behind: others are chosen, watched in count mode, tuned and assured"
  }

  feature "bot_control" {
    title = "bot control"
    types = ["aws_wafv2_web_acl", "aws_wafv2_web_acl_rule"]
    condition = anytrue([
      for statement in flatten([self.rule[*].statement, self.statement[*]]) :
      try(statement.managed_rule_group_statement[0].name, "") == "AWSManagedRulesBotControlRuleSet"
    ])
    class   = "rewrite"
    add     = "M"
    because = "judging bots is a supplier's secret: another is bought and its check put into pages"
  }

  feature "account_protection" {
    title = "protection of sign-in and sign-up"
    types = ["aws_wafv2_web_acl", "aws_wafv2_web_acl_rule"]
    condition = anytrue([
      for statement in flatten([self.rule[*].statement, self.statement[*]]) : contains(
        ["AWSManagedRulesATPRuleSet", "AWSManagedRulesACFPRuleSet"],
        try(statement.managed_rule_group_statement[0].name, ""),
      )
    ])
    class   = "unique"
    because = "it knows stolen passwords and your forms: few firewalls do, and none alike"
  }

  feature "script_key" {
    title   = "AWS's script in your pages"
    types   = ["aws_wafv2_api_key"]
    class   = "rewrite"
    add     = "S"
    because = "pages load a puzzle or token from AWS and change with the firewall"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }

  source "google-armor" {
    title = "Google, Tune preconfigured WAF rules, docs.cloud.google.com/armor/docs/rule-tuning"
    read  = "2026-11-24"
    says  = "rules come from the OWASP Core Rule Set and are tuned by sensitivity and exclusions"
  }
}

service "aws.shield" {
  title      = "AWS Shield"
  match      = ["aws_shield_*"]
  glue       = ["aws_shield_*_association"]
  actions    = ["shield:"]
  principals = ["shield.amazonaws.com", "drt.shield.amazonaws.com"]
  stateful   = false
  facets     = { G = 0, I = 0, N = 1, O = 2, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "DDoS Protection"
    gap        = "the response team and the cost protection are part of a contract"
    source     = "microsoft-aws-table"
    confidence = "medium"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Cloud Armor"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "DDoS protection of the platform"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Scrubbing bought from a carrier"
    gap        = "the response team and the cost protection are part of a contract"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "subscription" {
    title   = "a yearly subscription"
    types   = ["aws_shield_subscription"]
    facets  = { K = 2 }
    because = "it is paid for a year at a time"
  }

  feature "response_team" {
    title     = "a response team that calls you"
    types     = ["aws_shield_proactive_engagement"]
    condition = self.enabled != false
    add       = "S"
    because   = "another team is found and given its contacts and rights"
  }

  source "microsoft-aws-table" {
    title = "Microsoft, AWS to Azure services comparison, github.com/MicrosoftDocs/architecture-center docs/aws-professional/services.md, version of August 2021"
    read  = "2026-11-24"
    says  = "names the Azure service that roughly matches; says that matched services do not have the same features throughout"
  }
}

service "aws.vpc.lattice" {
  title = "Amazon VPC Lattice"
  match = ["aws_vpclattice_*"]
  glue = [
    "aws_vpclattice_*_association",
    "aws_vpclattice_*_policy",
    "aws_vpclattice_target_group_attachment",
    "aws_vpclattice_access_log_subscription",
  ]
  actions    = ["vpc-lattice:", "vpc-lattice-svcs:"]
  principals = ["vpc-lattice.amazonaws.com"]
  speaks     = ["http"]
  stateful   = false
  facets     = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat      = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Private Link with Application Gateway"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Private Service Connect with Cloud Service Mesh"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Private endpoints with a load balancer"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Octavia with a mesh"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Gateway API"
    gap        = "callers keep HTTP; callers that sign requests for AWS change"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  feature "signed_requests" {
    title     = "callers that sign with AWS credentials"
    types     = ["aws_vpclattice_service", "aws_vpclattice_service_network"]
    condition = self.auth_type == "AWS_IAM"
    class     = "rewrite"
    because   = "each caller changes how it proves who it is"
  }
}

service "aws.cloud_wan" {
  title = "AWS Cloud WAN"
  match = ["aws_networkmanager_*"]
  glue = [
    "aws_networkmanager_*_association",
    "aws_networkmanager_*_attachment",
    "aws_networkmanager_attachment_accepter",
  ]
  actions  = ["networkmanager:"]
  speaks   = ["ip", "bgp"]
  stateful = false
  facets   = { G = 0, I = 0, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Virtual WAN"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Network Connectivity Center"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Dynamic Routing Gateway"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" {
    class      = "commodity"
    to         = "Neutron routers and BGP"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "kubernetes" {
    class      = "commodity"
    to         = "Routers of the host network"
    gap        = "routes between networks and sites are designed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.network_monitoring" {
  title    = "Amazon CloudWatch network monitoring"
  match    = ["aws_internetmonitor_monitor", "aws_networkmonitor_*", "aws_networkflowmonitor_*"]
  actions  = ["internetmonitor:", "networkmonitor:", "networkflowmonitor:"]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 0, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Connection Monitor"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Network Intelligence Center"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Network Path Analyzer"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Blackbox exporter"
    gap        = "probes are set up anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.verified_access" {
  title    = "AWS Verified Access"
  match    = ["aws_verifiedaccess_*"]
  glue     = ["aws_verifiedaccess_instance_trust_provider_attachment"]
  actions  = ["verified-access:"]
  speaks   = ["oidc"]
  stateful = false
  facets   = { G = 0, I = 2, N = 1, O = 1, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Entra application proxy"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Identity-Aware Proxy"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "App Gateway of identity domains"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "oauth2-proxy or Pomerium"
    gap        = "access rules are written anew; programs that read the signed header check another one"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}

service "aws.application_recovery" {
  title = "Amazon Application Recovery Controller"
  match = [
    "aws_route53recoverycontrolconfig_*",
    "aws_route53recoveryreadiness_*",
    "aws_arczonalshift_*",
    "aws_arcregionswitch_*",
  ]
  actions = [
    "route53-recovery-control-config:",
    "route53-recovery-cluster:",
    "route53-recovery-readiness:",
    "arc-zonal-shift:",
    "arc-region-switch:",
  ]
  stateful = false
  facets   = { G = 0, I = 0, N = 0, O = 3, K = 0 }
  treat    = ["replatform"]

  fit "azure" {
    class      = "commodity"
    to         = "Front Door or Traffic Manager with runbooks"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "google" {
    class      = "commodity"
    to         = "Global load balancing with runbooks"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "oci" {
    class      = "commodity"
    to         = "Full Stack Disaster Recovery"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }

  fit "openstack" "kubernetes" {
    class      = "commodity"
    to         = "Runbooks of your own"
    gap        = "switches that move traffic in an emergency are designed and rehearsed anew"
    confidence = "low"
    reviewed   = "2026-11-24"
  }
}
